import { Moment } from '@/components/ui/moment';
import { GuestCommentForm, type SendComment } from './guest-comment-form';

type Props = {
  comments: readonly { id: string; name: string; text: string; at: Date }[];
  secret: string;
  send: SendComment;
  now: Date;
};

/** What guests said about a preview, and room to say more. */
export const GuestComments = ({ comments, secret, send, now }: Props) => (
  <section aria-labelledby="comments" className="mx-auto mt-14 grid max-w-2xl gap-6 border-t border-ink pt-6">
    <h2 id="comments" className="font-serif text-2xl font-medium">
      Comments
    </h2>
    {comments.length > 0 && (
      <ol className="grid gap-4">
        {comments.map(({ id, name, text, at }) => (
          <li key={id} className="grid gap-1 border-b border-line pb-4">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-medium wrap-anywhere">{name}</span>
              <span className="text-sm text-muted">
                <Moment at={at} now={now} />
              </span>
            </p>
            <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
          </li>
        ))}
      </ol>
    )}
    <GuestCommentForm secret={secret} send={send} />
  </section>
);
