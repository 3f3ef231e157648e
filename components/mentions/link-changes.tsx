import { numbered } from '@/components/revisions/numbered';
import { Badge } from '@/components/ui/badge';
import { CrossIcon, PlusIcon } from '@/components/ui/icons';
import type { ChangedPage, LinkChanges as Changes } from '@/lib/mentions/changes';

type Props = {
  /** What would change them, as the beginning of a sentence: "Publishing revision 2". */
  act: string;
  changes: Changes;
  /** The term that is decided about. */
  headword: string;
  isFolded: boolean;
};

const openUpTo = 5;

/** Before a name becomes public, or ceases to be: which sentences of other pages gain or lose a link. */
export function LinkChanges({ act, changes: { pages, count, isExact }, headword, isFolded }: Props) {
  if (count === 0) return null;
  return (
    <details
      open={!isFolded && count <= openUpTo}
      className="mb-6 max-w-3xl rounded-md border border-line px-3 py-2 open:pb-3"
    >
      <summary className="cursor-pointer">
        <h2 className="mr-3 inline font-medium">Links this will change</h2>
        <span className="text-[13px] text-muted">{extent(act, count, isExact)}</span>
      </summary>
      <ul className="mt-3 grid gap-4">
        {pages.map((page) => (
          <ChangedLinks key={page.id} page={page} headword={headword} />
        ))}
      </ul>
      {pages.length < count && (
        <p className="mt-4 text-[13px] text-muted">
          {isExact
            ? `These are the first ${pages.length} of them.`
            : `These are the first ${pages.length}. Not every page that holds a name is linked by it.`}
        </p>
      )}
    </details>
  );
}

const number = new Intl.NumberFormat('en');

function extent(act: string, count: number, isExact: boolean): string {
  if (count === 1) return `${act} changes the links of one other page.`;
  return `${act} changes the links of ${isExact ? '' : 'up to '}${number.format(count)} other pages.`;
}

const ChangedLinks = ({
  page: { headword, href, links },
  headword: decided,
}: {
  page: ChangedPage;
  headword: string;
}) => (
  <li className="grid gap-1.5">
    <a href={href} className="justify-self-start font-serif text-[17px] font-medium wrap-anywhere hover:underline">
      {headword}
    </a>
    <ul className="grid gap-1.5">
      {numbered(links).map(({ key, value: { kind, sentence, to } }) => (
        <li key={key} className="grid gap-x-3 items-baseline sm:grid-cols-[6rem_1fr]">
          {kind === 'gained' ? (
            <Badge tone="ok" shape={<PlusIcon />}>
              Gains
            </Badge>
          ) : (
            <Badge tone="danger" shape={<CrossIcon />}>
              Loses
            </Badge>
          )}
          <p className="font-serif text-[15px] leading-snug wrap-anywhere">
            {sentence.before}
            <mark className={kind === 'gained' ? 'bg-marked text-ink' : 'bg-transparent text-ink line-through'}>
              {sentence.found}
            </mark>
            {sentence.after}
            {to.headword !== decided && (
              <span className="font-sans text-[13px] text-muted"> (the link to {to.headword})</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  </li>
);
