import { Badge } from '@/components/ui/badge';
import type { Status } from '@/lib/workflow/status';
import { StatusShape } from './status-shape';
import { statusTones, statusWords } from './status-words';

/** Where a revision stands, as a word and a shape. */
export const StatusBadge = ({ status }: { status: Status }) => (
  <Badge tone={statusTones[status]} shape={<StatusShape status={status} />}>
    {statusWords[status]}
  </Badge>
);
