import { createElement, Fragment, type ReactNode } from 'react';

/** A sentence with an element in it, its parts in the order of the language (lib/words). */
export const Sentence = ({ of }: { of: ReactNode[] }) => createElement(Fragment, null, ...of);
