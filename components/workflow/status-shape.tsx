import type { ReactNode } from 'react';
import type { Status } from '@/lib/workflow/status';

const ring = <circle cx="6" cy="6" r="4.5" />;

const shapes: Record<Status, ReactNode> = {
  DRAFT: <circle cx="6" cy="6" r="4.5" strokeDasharray="2 1.7" />,
  IN_REVIEW: (
    <>
      {ring}
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" stroke="none" />
    </>
  ),
  APPROVED: <path d="M1.5 6.5l3 3 6-7" />,
  SCHEDULED: (
    <>
      {ring}
      <path d="M6 3.5V6l1.8 1.2" />
    </>
  ),
  PUBLISHED: <circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />,
  SUPERSEDED: (
    <>
      {ring}
      <path d="M4 6h4" />
    </>
  ),
  RETURNED: <path d="M10.5 9.5V8a3 3 0 0 0-3-3H2M4.5 2.5L2 5l2.5 2.5" />,
  RETIRED: <rect x="2" y="2" width="8" height="8" />,
  DISCARDED: <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />,
};

/** Each status has its own outline, so that it is told from the others without colour. */
export const StatusShape = ({ status }: { status: Status }) => (
  <svg
    aria-hidden="true"
    width="12"
    height="12"
    viewBox="0 0 12 12"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="shrink-0"
  >
    {shapes[status]}
  </svg>
);
