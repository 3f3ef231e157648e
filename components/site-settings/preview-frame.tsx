'use client';

import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { classNames } from '@/components/ui/class-names';
import { pruned } from '@/lib/site/pruned';
import type { SettingsChange } from '@/lib/site/version-form';
import { type Preview, previewReady } from './preview-message';

const widths = { phone: 390, desktop: 1280 } as const;
type Width = keyof typeof widths;

/** The header, the blocks and the footer as they will be, drawn by the parts of the public pages themselves. */
export function PreviewFrame() {
  const { getValues, subscribe } = useFormContext<SettingsChange>();
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<Width>('desktop');
  const [theme, setTheme] = useState<Preview['theme']>('light');
  const [scale, setScale] = useState(0.5);

  // The frame is another document, told what is typed.
  useEffect(() => {
    const show = () => {
      const preview: Preview = { settings: pruned(getValues('settings')), theme };
      frame.current?.contentWindow?.postMessage(preview, window.location.origin);
    };
    let due = 0;
    const soon = () => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(show);
    };
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data === previewReady) show();
    };
    window.addEventListener('message', hear);
    const stop = subscribe({ formState: { values: true }, callback: soon });
    show();
    return () => {
      window.removeEventListener('message', hear);
      stop();
    };
  }, [getValues, subscribe, theme]);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScale(Math.min(1, entry.contentRect.width / widths[width]));
    });
    if (room.current) observer.observe(room.current);
    return () => observer.disconnect();
  }, [width]);

  return (
    <section aria-label="Preview" className="sticky top-16 grid gap-2 max-lg:static">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <h2 className="font-medium">Preview</h2>
        <Choice label="Width" options={{ desktop: 'Desktop', phone: 'Phone' }} chosen={width} onChoose={setWidth} />
        <Choice label="Theme" options={{ light: 'Light', dark: 'Dark' }} chosen={theme} onChoose={setTheme} />
      </div>
      <div ref={room} className="h-[calc(100dvh-9rem)] min-h-96 overflow-hidden rounded-md border border-line">
        <iframe
          ref={frame}
          src="/studio/settings/preview"
          title="The site as it will be"
          className={classNames(
            'origin-top-left border-0 bg-paper',
            width === 'phone' && 'mx-auto border-x border-line',
          )}
          style={{ width: widths[width], height: `${100 / scale}%`, scale }}
        />
      </div>
    </section>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  options: Record<T, string>;
  chosen: T;
  onChoose: (value: T) => void;
};

function Choice<T extends string>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="flex gap-3 text-[13px]">
      <legend className="sr-only">{label}</legend>
      {(Object.entries(options) as [T, string][]).map(([value, text]) => (
        <label key={value} className="flex min-h-6 cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name={`preview ${label}`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            className="accent-accent"
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
