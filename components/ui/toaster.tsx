'use client';

import { Toaster as Sonner } from 'sonner';
import 'sonner/dist/styles.css';

/** Where short messages appear (say them with `toast` from sonner); they are announced, and never the only place. */
export const Toaster = () => (
  <Sonner
    position="bottom-right"
    toastOptions={{
      classNames: { toast: '!bg-surface !text-ink !border-line !font-sans', description: '!text-muted' },
    }}
  />
);
