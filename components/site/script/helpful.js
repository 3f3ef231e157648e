// "Was this helpful?" is answered where it was asked; of an answer that got lost nobody needs to hear.
export function answerHelpful() {
  const form = document.querySelector('form.helpful');
  const send = async (event) => {
    event.preventDefault();
    const { submitter } = event;
    form.removeEventListener('submit', send);
    form.addEventListener('submit', (again) => again.preventDefault());
    const body = new URLSearchParams(new FormData(form, submitter));
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/plain' } }).catch(
      () => null,
    );
    const said = answer?.status === 429 ? 'often' : submitter.value;
    const place = form.querySelector('[role=status]');
    place.replaceChildren(form.querySelector(`template[data-said=${said}]`).content);
    form.classList.add('is-said');
    place.focus();
  };
  form?.addEventListener('submit', send);
}
