import { Badge, type Tone } from '@/components/ui/badge';
import type { MailState } from '@/lib/mail/list';

const words: Record<MailState, { text: string; tone: Tone }> = {
  waiting: { text: 'Waiting', tone: 'warn' },
  sent: { text: 'Sent', tone: 'ok' },
  givenUp: { text: 'Given up', tone: 'danger' },
};

/** What became of a message. */
export const MailStateBadge = ({ state }: { state: MailState }) => (
  <Badge tone={words[state].tone}>{words[state].text}</Badge>
);
