type Setting = { scale: number; leading: number };

/**
 * How a script wants to be set beside Latin letters: as a title and as text its size and the way from line to line, and
 * how far it usually reaches above and below a line; all but the scale in sizes of the type.
 */
type Spacing = { title: Setting; text: Setting; ascent: number; descent: number };

const latin: Spacing = {
  title: { scale: 1, leading: 1.06 },
  text: { scale: 1, leading: 1.36 },
  ascent: 0.76,
  descent: 0.22,
};
const joined: Spacing = {
  title: { scale: 0.92, leading: 1.4 },
  text: { scale: 0.95, leading: 1.65 },
  ascent: 0.9,
  descent: 0.4,
};
const scripts: [script: RegExp, spacing: Spacing][] = [
  [/[\p{Script=Arabic}\p{Script=Syriac}]/u, joined],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
    {
      title: { scale: 0.84, leading: 1.26 },
      text: { scale: 0.84, leading: 1.55 },
      ascent: 0.9,
      descent: 0.16,
    },
  ],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u, joined],
];
/** Urdu is written in Nastaliq, whose words run downwards. */
const nastaliq: Spacing = {
  title: { scale: 0.7, leading: 2 },
  text: { scale: 0.8, leading: 2 },
  ascent: 1,
  descent: 0.6,
};

export function spacingOf(text: string, locale: string): Spacing {
  const [script, spacing = latin] = scripts.find(([script]) => script.test(text)) ?? [];
  return script === scripts[0]?.[0] && /^ur\b/i.test(locale) ? nastaliq : spacing;
}
