function follow(headings, linkOf) {
  if (headings.length === 0) return;
  let current = null;
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const link = linkOf((passed.at(-1) ?? headings[0]).id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    const bar = link?.closest('ol');
    if (!bar || bar.scrollWidth <= bar.clientWidth) return;
    // By how far it is off the middle: the same in both directions of writing.
    bar.scrollLeft += middle(link) - middle(bar);
  };
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      mark();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  mark();
}

function middle(element) {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

const linkIn = (place) => (id) => document.querySelector(`${place} a[href="#${CSS.escape(id)}"]`);

export function followContents() {
  follow(
    [...document.querySelectorAll('.prose-term h2[id], .prose-term h3[id], .questions h2')],
    linkIn('.contents-beside'),
  );
}

export function followLetters() {
  follow([...document.querySelectorAll('.letter h2')], linkIn('.letter-bar'));
}
