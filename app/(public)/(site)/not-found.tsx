import type { Metadata } from 'next';
import { unlistedMetadata } from '@/components/site/metadata';
import { NothingHere } from '@/components/site/nothing-here';

export const metadata: Metadata = unlistedMetadata('No such page');

export default NothingHere;
