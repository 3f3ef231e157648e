import { type ReactNode, useId } from 'react';

type Props = { title: string; field?: string; hint?: ReactNode; children: ReactNode };

/** One part of the side panel. */
export function PanelSection({ title, field, hint, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-field={field} className="grid gap-2 border-t border-line pt-4">
      <div>
        <h2 id={id} className="font-medium">
          {title}
        </h2>
        {hint && <p className="text-[13px] text-muted">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

/** A small button with a cross or an arrow; its name says what and which. */
export const IconButton = ({ name, onPress, children }: { name: string; onPress: () => void; children: ReactNode }) => (
  <button
    type="button"
    aria-label={name}
    title={name}
    onClick={onPress}
    className="inline-flex size-7 shrink-0 cursor-pointer items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-ink focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-accent"
  >
    {children}
  </button>
);
