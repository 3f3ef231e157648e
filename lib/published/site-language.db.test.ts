import { expect, test } from 'vitest';
import { addGlossary } from '@/prisma/states';
import { findSiteLanguage } from './site-language';

test('what belongs to no glossary speaks the language that all glossaries have in common, else English', async () => {
  expect(await findSiteLanguage()).toBe('en');
  await addGlossary({ locale: 'de' });
  expect(await findSiteLanguage()).toBe('de');
  await addGlossary({ locale: 'de-AT' });
  expect(await findSiteLanguage()).toBe('de');
  await addGlossary({ locale: 'ja' });
  expect(await findSiteLanguage()).toBe('en');
});
