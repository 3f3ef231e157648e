/** The status this page is sent with: lib/page-cache/documents.ts reads it. A thrown `notFound` leaves the page to a script. */
export const StatusMark = ({ status }: { status: 404 | 410 }) => (
  <meta name="headword-status" content={String(status)} />
);
