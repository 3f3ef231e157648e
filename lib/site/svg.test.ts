import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeSvg } from './svg';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 20" ${attributes}>${inside}</svg>`;
const textOf = (source: string): string => {
  const safe = safeSvg(source);
  return typeof safe === 'string' ? safe : safe.text;
};

describe('an SVG made safe', () => {
  test('keeps shapes, gradients, its own styles and its size', () => {
    const inside =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><style>.b{fill:url(#a)}</style><path class="b" d="M0 0h1"/><use xlink:href="#a"/>';
    const safe = safeSvg(`<?xml version="1.0"?><!-- made by hand -->${svg(inside, 'width="30" height="60"')}`);
    expect(safe).toMatchObject({ width: 30, height: 60 });
    expect(textOf(svg(inside))).toContain('<style>.b{fill:url(#a)}</style><path class="b" d="M0 0h1"></path>');
    expect(textOf(svg(inside))).toContain('<use href="#a"></use>');
    expect(safeSvg(svg(''))).toMatchObject({ width: 10, height: 20 });
  });

  test.each([
    '<script>alert(1)</script>',
    '<script href="https://evil.example/x.js"/>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>',
    '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
    '<image href="https://evil.example/x.png"/>',
    '<use href="https://evil.example/x.svg#a"/>',
    '<use xlink:href="data:image/svg+xml;base64,AAAA#a"/>',
    '<rect onload="alert(1)" ONCLICK="alert(1)"/>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<path style="background:url(https://evil.example)"/>',
    '<path fill="url(//evil.example/#a)"/>',
    '<style>@import "https://evil.example";</style>',
    '<style>path{fill:u\\72l(https://evil.example)}</style>',
    '<style><![CDATA[</style><script>alert(1)</script>]]></style>',
    '<style>a{background:image-set("https://evil.example" 1x)}</style>',
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    '<metadata><x>evil.example</x></metadata>',
    '<title>&lt;script&gt;</title>',
    '<handler type="text/javascript">alert(1)</handler>',
  ])('holds nothing of %s', (inside) => {
    const text = textOf(svg(inside));
    expect(text).toMatch(/^<svg /);
    expect(text).not.toMatch(
      /<(?:script|foreignobject|image|animate|set|a|h:|handler|metadata)|evil|alert|javascript:|on\w+=/i,
    );
  });

  test.each([
    [
      '<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">&x;</svg>',
      'document type',
    ],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>', 'well-formed'],
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'no SVG'],
    ['<svg viewBox="0 0 1 1"/>', 'no SVG'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'how large'],
    [svg('<g>'.repeat(100) + '</g>'.repeat(100)), 'too deep'],
    [svg('<g/>'.repeat(6_000)), 'too many'],
    ['', 'cannot be read'],
  ])('is refused where it is %j', (source, why) => {
    expect(safeSvg(source)).toContain(why);
  });

  test('is safe whatever it is put together of, and as it is when made safe again', () => {
    const names = fc.constantFrom(
      'g',
      'path',
      'script',
      'style',
      'use',
      'image',
      'a',
      'foreignObject',
      'text',
      'title',
    );
    const attribute = fc
      .tuple(
        fc.constantFrom('fill', 'href', 'onload', 'style', 'xlink:href', 'id', 'class', 'd'),
        fc.oneof(
          fc.constantFrom('#a', 'url(#a)', 'url(https://evil.example)', 'javascript:alert(1)', 'data:text/html,x'),
          fc.string({ maxLength: 12 }),
        ),
      )
      .map(([name, value]) => `${name}="${value.replace(/[<&"\p{Cc}\ud800-\udfff\ufffe\uffff]/gu, '')}"`);
    const element = fc
      .tuple(names, fc.option(attribute, { nil: '' }), fc.string({ maxLength: 12 }))
      .map(
        ([name, one, text]) =>
          `<${name} ${one}>${text.replace(/[<&>\p{Cc}\ud800-\udfff\ufffe\uffff]/gu, '')}</${name}>`,
      );
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (inside) => {
        const text = textOf(svg(inside.join('')));
        expect(text).toMatch(/^<svg /);
        expect(text).not.toMatch(/<(?:script|image|a|foreignObject)[\s>]|\son\w+=|url\([^#]|href="[^#]/i);
        expect(textOf(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
