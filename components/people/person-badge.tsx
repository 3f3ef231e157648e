import { Badge } from '@/components/ui/badge';
import type { PersonStatus } from '@/lib/people/list';

const words: Record<PersonStatus, string> = { active: 'Active', invited: 'Invited', disabled: 'Disabled' };

/** Whether somebody can sign in, as a word. */
export const PersonBadge = ({ status }: { status: PersonStatus }) => <Badge>{words[status]}</Badge>;
