'use client';

import { useId, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { Content } from '@/lib/revisions/content';
import { slugOf } from '@/lib/terms/slug';
import { Chips } from './chips';
import { PanelSection } from './panel-section';
import { Problem } from './title-fields';

type Props = { topics: readonly { slug: string; name: string }[]; problem: string | undefined };

/** The topics of the term: chosen among the glossary's, or new by their names. */
export function TopicsField({ topics, problem }: Props) {
  const id = useId();
  const { control } = useFormContext<Content>();
  const { field } = useController<Content, 'topics'>({ control, name: 'topics' });
  const [name, setName] = useState('');

  const nameOf = (slug: string) => topics.find((topic) => topic.slug === slug)?.name ?? slug.replaceAll('-', ' ');

  function add() {
    const known = topics.find((topic) => topic.name.toLowerCase() === name.trim().toLowerCase());
    const slug = known?.slug ?? slugOf(name);
    if (slug !== '' && !field.value.includes(slug)) field.onChange([...field.value, slug]);
    setName('');
  }

  return (
    <PanelSection title="Topics" field="topics">
      <Chips
        chosen={field.value.map((slug) => ({ id: slug, name: nameOf(slug) }))}
        onRemove={(slug) => field.onChange(field.value.filter((one) => one !== slug))}
      />
      <div className="flex gap-1.5">
        <Input
          aria-label="Topic to add"
          placeholder="Choose or write a topic"
          list={id}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <datalist id={id}>
          {topics
            .filter(({ slug }) => !field.value.includes(slug))
            .map((topic) => (
              <option key={topic.slug} value={topic.name} />
            ))}
        </datalist>
        <Button onClick={add} aria-label="Add topic">
          Add
        </Button>
      </div>
      <Problem text={problem} />
    </PanelSection>
  );
}
