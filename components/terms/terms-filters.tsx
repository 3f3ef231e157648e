'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { statusWords } from '@/components/workflow/status-words';
import { type TermsQuery, termsAddress, termsQuery } from '@/lib/terms/list-query';
import { statuses } from '@/lib/workflow/status';

type Option = { slug: string; name: string };
type Props = {
  query: TermsQuery;
  glossaries: readonly Option[];
  topics: readonly Option[];
  /** Piles of one's desk, to choose from as well. */
  waiting: readonly { value: string; text: string }[];
  /** Whether there are translations, which may be outdated. */
  translated: boolean;
};

/** What the terms list shows: a plain form whose answers stand in the address; choices take effect at once. */
export function TermsFilters({ query, glossaries, topics, waiting, translated }: Props) {
  const router = useRouter();
  const { sort: _sort, after: _after, before: _before, ...narrowing } = query;
  const narrowed = Object.values(narrowing).some(Boolean);

  const show = (form: HTMLFormElement) => {
    const asked = termsQuery(Object.fromEntries(new FormData(form)) as Record<string, string>);
    if (asked.glossary !== query.glossary) delete asked.topic;
    router.replace(termsAddress({ ...asked, sort: query.sort }), { scroll: false });
  };

  return (
    <search aria-label="Terms">
      <form
        key={JSON.stringify(query)}
        action="/studio/terms"
        className="mb-4 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          show(event.currentTarget);
        }}
        onChange={(event) =>
          event.target instanceof HTMLInputElement && event.target.type === 'search'
            ? undefined
            : show(event.currentTarget)
        }
      >
        <Field label="Search" className="min-w-44 flex-[2_1_14rem]">
          <Input type="search" name="q" defaultValue={query.q} maxLength={200} placeholder="Headword or alias" />
        </Field>
        {glossaries.length > 1 && (
          <Choice label="Glossary" name="glossary" chosen={query.glossary} none="All glossaries" options={glossaries} />
        )}
        <Choice
          label="Status"
          name="status"
          chosen={query.status}
          none="Any status"
          options={statuses
            .filter((status) => status !== 'SUPERSEDED')
            .map((status) => ({ slug: status, name: statusWords[status] }))}
        />
        {topics.length > 0 && (
          <Choice label="Topic" name="topic" chosen={query.topic} none="All topics" options={topics} />
        )}
        {waiting.length > 0 && (
          <Choice
            label="Waiting for me"
            name="waiting"
            chosen={query.waiting}
            none="–"
            options={waiting.map(({ value, text }) => ({ slug: value, name: text }))}
          />
        )}
        <Checkbox label="Mine" name="mine" value="1" defaultChecked={query.mine === '1'} className="h-9 px-1" />
        {(translated || query.outdated) && (
          <Checkbox
            label="Outdated translations"
            name="outdated"
            value="1"
            defaultChecked={query.outdated === '1'}
            className="h-9 px-1"
          />
        )}
        <Button type="submit">Search</Button>
        {narrowed && (
          <ButtonLink look="quiet" href={termsAddress({ sort: query.sort })}>
            Clear
          </ButtonLink>
        )}
      </form>
    </search>
  );
}

type ChoiceProps = { label: string; name: string; chosen?: string; none: string; options: readonly Option[] };

const Choice = ({ label, name, chosen, none, options }: ChoiceProps) => (
  <Field label={label} className="min-w-32 flex-[1_1_8rem]">
    <Select name={name} defaultValue={chosen ?? ''}>
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.slug} value={option.slug}>
          {option.name}
        </option>
      ))}
    </Select>
  </Field>
);
