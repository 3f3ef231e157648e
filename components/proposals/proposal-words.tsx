import type { ProposalLine } from '@/lib/proposals/list';

/** What was said, by the first reader and by others who proposed the same; plain text, whatever it looks like. */
export const ProposalWords = ({ line: { text, source, others } }: { line: ProposalLine }) => (
  <div className="grid gap-1.5 wrap-anywhere empty:hidden">
    {text && <p className="max-w-prose whitespace-pre-line">{text}</p>}
    {source && <p className="text-[13px] text-muted">Source: {source}</p>}
    {others.length > 0 && (
      <details className="text-[13px]">
        <summary className="cursor-pointer text-muted">
          {others.length === 1 ? 'Others said it in other words' : `In ${others.length} other wordings`}
        </summary>
        <ul className="mt-1.5 grid gap-1.5 border-l-2 border-line pl-3">
          {[...new Set(others)].map((words) => (
            <li key={words} className="max-w-prose whitespace-pre-line">
              {words}
            </li>
          ))}
        </ul>
      </details>
    )}
  </div>
);
