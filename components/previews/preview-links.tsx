'use client';

import { CommandButton } from '@/components/people/command-button';
import { Moment } from '@/components/ui/moment';
import type { PreviewLinkLine } from '@/lib/previews/list';
import type { Outcome } from '@/lib/refusal';
import { type MakePreviewLink, NewPreviewLink } from './new-preview-link';

type Props = {
  /** The revision a link can be made to by this person now, if any. */
  revision: { id: string; number: number } | null;
  links: readonly PreviewLinkLine[];
  actions: { makePreviewLink: MakePreviewLink; revokePreviewLink: (input: { linkId: string }) => Promise<Outcome> };
  now: Date;
};

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Who without an account may read a revision of this term, and how often they did. */
export function PreviewLinks({ revision, links, actions, now }: Props) {
  if (links.length === 0 && !revision) return null;
  return (
    <section aria-label="Preview links" className="grid gap-3">
      <h2 className="font-medium">Preview links</h2>
      {links.length > 0 && (
        <ul className="grid gap-3">
          {links.map((link) => (
            <li key={link.id} className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
              <div className="min-w-0 flex-1 basis-40">
                <p className="font-medium wrap-anywhere">{link.label}</p>
                <p className="text-[13px] text-muted">
                  Revision {link.number}, until {day.format(link.expiresAt)}, by {link.madeBy}
                </p>
                <p className="text-[13px] text-muted">
                  {openingWords(link)}
                  {link.lastOpenedAt && (
                    <>
                      , last <Moment at={link.lastOpenedAt} now={now} />
                    </>
                  )}
                  {link.allowsComments && ` · ${commentWords(link.comments)}`}
                </p>
              </div>
              {link.mayRevoke && (
                <CommandButton
                  size="small"
                  command={() => actions.revokePreviewLink({ linkId: link.id })}
                  done="The link opens nothing any more"
                  aria-label={`Revoke the link for ${link.label}`}
                >
                  Revoke
                </CommandButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {revision && <NewPreviewLink revision={revision} makePreviewLink={actions.makePreviewLink} />}
    </section>
  );
}

const openingWords = ({ openings }: PreviewLinkLine): string =>
  openings === 0 ? 'Not opened yet' : `Opened ${openings === 1 ? 'once' : `${openings} times`}`;

const commentWords = (count: number): string =>
  count === 0 ? 'takes comments' : `${count} ${count === 1 ? 'comment' : 'comments'}`;
