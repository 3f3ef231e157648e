import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';

const formats = [
  {
    value: 'json',
    name: 'JSON',
    hint: 'Every word of every term, for another Headword. History and reviews stay here.',
  },
  { value: 'csv', name: 'CSV', hint: 'For a spreadsheet; texts as Markdown.' },
  { value: 'markdown', name: 'Markdown', hint: 'A ZIP of one file for each term, with front matter.' },
];

/** A glossary and a format; the answer is a download. Works as a plain form. */
export const ExportForm = ({ glossaries }: { glossaries: readonly { slug: string; name: string }[] }) => (
  <form action="/studio/export/file" className="grid gap-4">
    <Field label="Glossary" className="max-w-md">
      <Select name="glossary">
        {glossaries.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium">Format</legend>
      {formats.map(({ value, name, hint }, index) => (
        <label key={value} className="flex min-h-6 cursor-pointer items-start gap-2">
          <input
            type="radio"
            name="format"
            value={value}
            defaultChecked={index === 0}
            className="mt-0.5 size-4 accent-accent"
          />
          <span>
            {name}: <span className="text-muted">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
    <Button type="submit" look="primary" className="justify-self-start">
      Download
    </Button>
  </form>
);
