'use client';

import { type CSSProperties, useEffect, useState } from 'react';
import { CallToAction } from '@/components/site/call-to-action';
import { EmailOffer } from '@/components/site/email-offer';
import { Notice } from '@/components/site/notice';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { accentStyle } from '@/components/site/site-style';
import type { Settings } from '@/lib/site/settings';
import { wordsOf } from '@/lib/words/words';
import { type Preview, previewReady } from './preview-message';
import { PreviewTerm } from './preview-term';
import { studioLogoPath } from './studio-logo-path';

type Props = { saved: Settings; usualName: string };

/** What stands around a page, as the settings page says while somebody types; links lead nowhere. */
export function PreviewStage({ saved, usualName }: Props) {
  const [{ settings, theme }, setPreview] = useState<Preview>({ settings: saved, theme: 'light' });

  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source === window.parent && origin === window.location.origin && data?.settings) setPreview(data as Preview);
    };
    const stay = (event: Event) => {
      if (event.type === 'submit' || (event.target as Element).closest('a')) event.preventDefault();
    };
    window.addEventListener('message', hear);
    document.addEventListener('click', stay);
    document.addEventListener('submit', stay);
    window.parent.postMessage(previewReady, window.location.origin);
    return () => {
      window.removeEventListener('message', hear);
      document.removeEventListener('click', stay);
      document.removeEventListener('submit', stay);
    };
  }, []);

  useEffect(() => {
    const { documentElement: root } = document;
    const { serif, sans } = settings.branding;
    Object.assign(root.dataset, { theme, serif, sans });
    root.removeAttribute('style');
    for (const button of document.querySelectorAll<HTMLButtonElement>('.notice button')) button.hidden = false;
    for (const [name, value] of Object.entries(accentStyle(settings) ?? {})) root.style.setProperty(name, value);
  });

  // Words are functions, too: they cannot be handed over by the server.
  const words = wordsOf(settings.language || 'en');
  const site = { ...settings, name: settings.name || usualName, offer: { ...settings.offer, when: 'end' as const } };
  return (
    // All of it in one, so that its header and footer are not taken for those of the page around the frame.
    <main aria-label="The site as it will be" style={{ display: 'contents' }}>
      <Notice site={site} words={words} />
      <SiteHeader site={site} words={words} logoAt={studioLogoPath} />
      <div id="content" style={asMain}>
        <PreviewTerm />
        <CallToAction site={site} />
        <EmailOffer site={site} words={words} fields={null} />
      </div>
      <SiteFooter site={site} words={words} logoAt={studioLogoPath} />
    </main>
  );
}

/** As app/styles/site.css has the main part of a page. */
const asMain: CSSProperties = {
  width: 'min(100% - 2.5rem, 72rem)',
  flex: 1,
  marginInline: 'auto',
  paddingBlock: '3rem 5rem',
};
