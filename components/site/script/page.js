export const root = document.documentElement;
export const words = document.currentScript.dataset; // in the language of the page
export const stored = (name, value) => {
  try {
    if (value === undefined) return localStorage.getItem(name);
    localStorage.setItem(name, value);
  } catch {
    // Storage may be refused; what was chosen then lasts as long as the page.
  }
  return null;
};
