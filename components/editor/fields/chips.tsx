import { CrossIcon } from '@/components/ui/icons';
import { IconButton } from './panel-section';

/** What was chosen, each with a cross to take it out again. */
export const Chips = ({
  chosen,
  onRemove,
}: {
  chosen: { id: string; name: string }[];
  onRemove: (id: string) => void;
}) =>
  chosen.length === 0 ? null : (
    <ul className="flex flex-wrap gap-1.5">
      {chosen.map(({ id, name }) => (
        <li
          key={id}
          className="inline-flex max-w-full items-center gap-0.5 rounded-full border border-line bg-surface pl-2.5 text-[13px]"
        >
          <span className="min-w-0 truncate">{name}</span>
          <IconButton name={`Remove ${name}`} onPress={() => onRemove(id)}>
            <CrossIcon />
          </IconButton>
        </li>
      ))}
    </ul>
  );
