/** What is wrong with a member of a list, under it. */
export const Problem = ({ text }: { text: string | undefined }) =>
  text ? <p className="mt-1 text-[13px] font-medium text-danger">{text}</p> : null;
