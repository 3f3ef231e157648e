'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { LinksFields } from './links-fields';
import { Part } from './part';
import { useSettingsFields } from './use-settings-fields';

/** Blocks around what is read. */
export function BlockFields() {
  const { control, problemOf } = useSettingsFields();
  return (
    <div className="grid gap-8">
      <Part title="Call to action" about="At the end of every term; not shown without a headline.">
        <Field label="Headline" problem={problemOf('settings.callToAction.headline')}>
          <Input {...control('settings.callToAction.headline')} />
        </Field>
        <Field label="Text" problem={problemOf('settings.callToAction.text')}>
          <Textarea {...control('settings.callToAction.text')} rows={2} />
        </Field>
        <LinksFields name="settings.callToAction.buttons" label="Buttons" most={2} one="button" />
      </Part>
      <Part title="Notice" about="One sentence above the header, until a reader dismisses it. No cookie is set for it.">
        <Checkbox {...control('settings.notice.isOn')} label="Show it" />
        <Field label="Text" problem={problemOf('settings.notice.text')}>
          <Textarea {...control('settings.notice.text')} rows={2} />
        </Field>
        <LinksFields name="settings.notice.links" label="Link" most={1} />
        <Field label="Button" problem={problemOf('settings.notice.button')}>
          <Input {...control('settings.notice.button')} placeholder="Close" />
        </Field>
      </Part>
      <Part
        title="Offer by e-mail"
        about="Readers leave an address, and confirm it by mail. Nobody is asked as they arrive; whoever refuses is not asked again."
      >
        <Checkbox {...control('settings.offer.isOn')} label="Make it" />
        <Field label="Where" problem={problemOf('settings.offer.when')}>
          <Select {...control('settings.offer.when')}>
            <option value="end">At the end of a term</option>
            <option value="leaving">In a dialog, once, when the pointer leaves the page</option>
          </Select>
        </Field>
        <Field label="Headline" problem={problemOf('settings.offer.headline')}>
          <Input {...control('settings.offer.headline')} />
        </Field>
        <Field label="Text" hint="Say what they get, and how often." problem={problemOf('settings.offer.text')}>
          <Textarea {...control('settings.offer.text')} rows={2} />
        </Field>
        <Field label="Button" problem={problemOf('settings.offer.button')}>
          <Input {...control('settings.offer.button')} placeholder="Send" />
        </Field>
        <Field label="Refusal, in the dialog" problem={problemOf('settings.offer.decline')}>
          <Input {...control('settings.offer.decline')} placeholder="No, thank you" />
        </Field>
      </Part>
      <Part title="Way to the top" about="A button in the corner, once a reader has gone some way.">
        <Checkbox {...control('settings.toTop')} label="Show it" />
      </Part>
    </div>
  );
}
