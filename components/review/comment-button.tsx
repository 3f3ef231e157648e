'use client';

import { Button } from '@/components/ui/button';

type Props = { x: number; y: number; onPress: () => void };

const width = 110;

/** Offered where a selection ends. It leaves the selection as it is. */
export const CommentButton = ({ x, y, onPress }: Props) => (
  <div
    className="fixed z-30 shadow-card"
    style={{
      left: Math.max(8, Math.min(x - width / 2, window.innerWidth - width - 8)),
      top: Math.max(8, Math.min(y + 8, window.innerHeight - 48)),
    }}
  >
    <Button look="primary" onPointerDown={(event) => event.preventDefault()} onClick={onPress}>
      Comment
    </Button>
  </div>
);
