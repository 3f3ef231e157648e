/** The first stop of the keyboard: past the bar, to what the page is about. */
export const SkipLink = () => (
  <a
    href="#content"
    className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-ink px-3 py-2 text-paper focus:translate-y-0"
  >
    Skip to content
  </a>
);
