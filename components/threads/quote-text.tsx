/** Words of the text, as somebody quoted them. */
export const QuoteText = ({ text }: { text: string }) => (
  <blockquote className="line-clamp-3 border-l-2 border-warn pl-2.5 font-serif text-[15px] leading-snug wrap-anywhere">
    {text}
  </blockquote>
);
