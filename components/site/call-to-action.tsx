import type { Settings } from '@/lib/site/settings';
import { SiteButtons } from './site-link';

/** What the site asks of whoever has read a term; nothing where its settings have no headline. */
export const CallToAction = ({ site: { callToAction, language } }: { site: Settings }) =>
  callToAction.headline ? (
    <aside className="call-to-action" aria-labelledby="call-to-action" lang={language || undefined}>
      <div>
        <h2 id="call-to-action" dir="auto">
          {callToAction.headline}
        </h2>
        {callToAction.text ? <p dir="auto">{callToAction.text}</p> : null}
      </div>
      <SiteButtons links={callToAction.buttons} />
    </aside>
  ) : null;
