import { expect, test } from 'vitest';
import { withSectionLinks } from './section-links';

test('a section’s heading links to itself', () => {
  expect(withSectionLinks('<h2 id="c-plus-plus">C++ &amp; <em>D</em></h2><p>x</p><h3 id="b">B</h3>')).toBe(
    '<h2 id="c-plus-plus"><a class="section-link" href="#c-plus-plus">C++ &amp; <em>D</em></a></h2><p>x</p>' +
      '<h3 id="b"><a class="section-link" href="#b">B</a></h3>',
  );
});

test('a heading that holds a link keeps it', () => {
  const html = '<h2 id="a">See <a href="https://example.org">this</a></h2>';
  expect(withSectionLinks(html)).toBe(html);
});
