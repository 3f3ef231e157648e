import { Badge, type Tone } from '@/components/ui/badge';
import type { PersonStatus } from '@/lib/people/list';

const looks: Record<PersonStatus, { word: string; tone: Tone; fill: string; dash?: string }> = {
  active: { word: 'Active', tone: 'ok', fill: 'currentColor' },
  invited: { word: 'Invited', tone: 'warn', fill: 'none', dash: '2 1.6' },
  disabled: { word: 'Disabled', tone: 'neutral', fill: 'none' },
};

/** Whether somebody can sign in, as a word and a shape. */
export function PersonBadge({ status }: { status: PersonStatus }) {
  const { word, tone, fill, dash } = looks[status];
  const shape = (
    <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5">
      <circle cx="5" cy="5" r="4" fill={fill} stroke="currentColor" strokeWidth="1.5" strokeDasharray={dash} />
    </svg>
  );
  return (
    <Badge tone={tone} shape={shape}>
      {word}
    </Badge>
  );
}
