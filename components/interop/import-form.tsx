'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useActionForm } from '@/components/ui/use-action-form';
import { type StudioImport, studioImport } from '@/lib/interop/forms';
import type { Outcome } from '@/lib/refusal';
import { ImportReport, type ReportRow } from './import-report';
import { readFiles } from './read-files';

type Props = {
  glossaries: readonly { id: string; name: string }[];
  /** Those whose terms the files may translate. */
  originals: readonly { id: string; slug: string; name: string }[];
  importFiles: (form: StudioImport) => Promise<Outcome<{ rows: ReportRow[] }>>;
};

/** Choose files, see row by row what would come of them, confirm. The server works it out anew when it is confirmed. */
export function ImportForm({ glossaries, originals, importFiles }: Props) {
  const [report, setReport] = useState<{ rows: ReportRow[]; stored: boolean } | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { form, submit, busy, problem, control, problemOf } = useActionForm({
    schema: studioImport,
    action: importFiles,
    values: { glossaryId: glossaries[0]?.id ?? '', translates: '', files: [], confirmed: false },
    onAccepted: ({ rows }, { confirmed }) => setReport({ rows, stored: confirmed }),
  });

  async function choose(list: FileList | null) {
    setReport(null);
    const read = await readFiles([...(list ?? [])]);
    setUnreadable(read.unreadable);
    form.setValue('files', read.files, { shouldValidate: read.files.length > 0 });
  }

  function send(confirmed: boolean) {
    form.setValue('confirmed', confirmed);
    return submit();
  }

  const writes = report?.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length ?? 0;
  const pairs = report?.rows.filter(({ outcome, originalId }) => outcome === 'unchanged' && originalId).length ?? 0;
  return (
    <form
      method="post"
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label="Glossary" problem={problemOf('glossaryId')} required>
          <Select {...control('glossaryId')} onInput={() => setReport(null)}>
            {glossaries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {originals.length > 1 && (
          <Field
            label="Translations of"
            hint="Pairs each term with the one that its file is named after."
            problem={problemOf('translates')}
          >
            <Select {...control('translates')} onInput={() => setReport(null)}>
              <option value="">No other glossary</option>
              {originals.map(({ id, slug, name }) => (
                <option key={id} value={slug}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field
          label="Files"
          hint="Any number of .md files, one .csv or one .json, 5 MB at most."
          problem={unreadable ?? problemOf('files')}
          required
        >
          <Input
            type="file"
            multiple
            accept=".md,.csv,.json,.yaml"
            className="h-auto py-1.5"
            onChange={(event) => choose(event.currentTarget.files)}
          />
        </Field>
      </div>
      <FormProblemText problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look={report ? 'plain' : 'primary'} busy={busy}>
          See what would change
        </Button>
        {report && !report.stored && writes + pairs > 0 && (
          <Button look="primary" busy={busy} onClick={() => send(true)}>
            {writes > 0 ? `Import ${counted(writes, 'draft')}` : `Pair ${counted(pairs, 'term')}`}
          </Button>
        )}
        {report?.stored && <ButtonLink href="/studio">To my desk</ButtonLink>}
      </div>
      <div aria-live="polite">{report && <ImportReport {...report} />}</div>
    </form>
  );
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
