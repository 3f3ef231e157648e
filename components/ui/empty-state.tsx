import type { ReactNode } from 'react';

/** What a list says when there is nothing in it: what that means, and what to do next. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className="grid justify-items-start gap-2 rounded-md border border-dashed border-line px-5 py-8">
    <p className="font-medium">{title}</p>
    {children != null && <div className="max-w-prose text-muted">{children}</div>}
    {action != null && <div className="mt-1">{action}</div>}
  </div>
);
