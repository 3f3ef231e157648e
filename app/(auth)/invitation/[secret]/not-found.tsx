import type { Metadata } from 'next';
import { DeadLink } from '@/components/auth/dead-link';

export const metadata: Metadata = { title: 'Link not valid' };

export default DeadLink;
