import Form from 'next/form';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

/** The search of the people page; it lives in the address. */
export const PeopleSearch = ({ query }: { query: string }) => (
  <Form action="/studio/people" role="search" className="mb-4 flex max-w-md gap-2">
    <Input
      type="search"
      name="q"
      aria-label="Name or e-mail address"
      placeholder="Name or e-mail address"
      defaultValue={query}
      key={query}
    />
    <Button type="submit">Search</Button>
  </Form>
);
