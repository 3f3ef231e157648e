import { counting } from '../counting';
import type { ReadersWords } from './en';

export const readers: ReadersWords = {
  proposals: {
    term: '用語を提案する',
    thisTerm: 'この用語を提案する',
    change: '変更を提案する',
    termLead: (glossary: string) =>
      `「${glossary}」に足りない用語がありますか。編集部にお知らせください。アカウントは不要です。`,
    changeLead: <T>(term: T) => [
      '',
      term,
      'に誤りや足りない点がありますか。編集部にお知らせください。アカウントは不要です。',
    ],
    glossary: '用語集',
    words: '用語',
    go: '次へ',
    otherWords: '別の用語',
    meaning: 'どのような意味か、ご自身の言葉で',
    wrong: '誤っている点、足りない点',
    source: '出典（書籍、ページ、アドレス）',
    email: 'メールアドレス',
    optional: '任意',
    emailUse:
      '結果を知りたい場合だけご記入ください。その一通の連絡にだけ使い、送ってから一か月以内に消去します。判断がない場合は半年後に消去します。ほかの誰にも渡しません。',
    send: '編集部に送る',
    missing: 'ここに何かご記入ください。',
    tooLong: counting('ja', { other: '#文字以内で短くしてください。' }),
    notAnAddress: 'name@example.org のようなメールアドレスではありません。',
    near: 'この中にありますか。',
    before: '以前に提案され、見送られたもの',
    because: <T>(reason: T) => ['編集部の回答：', reason],
    waits: 'すでに提案され、編集部の判断を待っています。あなたも送れば、ほかにも必要とする人がいると伝わります。',
    taken: 'すでに提案され、編集部が取り組んでいます。',
    still: '異なるお考えがあれば、理由を添えてお送りください。',
    thanks: 'ありがとうございます',
    sent: 'お言葉は編集部に届きました。公開の前に必ず査読されます。',
    back: <T>(place: T) => ['', place, 'に戻る'],
    mail: {
      taken: (name: string) => `「${name}」：ご提案が採用されました`,
      takenText: (name: string) =>
        `「${name}」についてのご提案を、編集部が取り上げました。執筆と査読を経て公開されますので、しばらくお待ちください。`,
      declined: (name: string) => `「${name}」：ご提案は見送られました`,
      declinedText: (name: string) =>
        `「${name}」についてのご提案を編集部が拝見し、見送ることにしました。理由は次のとおりです。`,
      foot: '結果を知りたいとのことでしたので、この一通だけをお送りしています。アドレスは一か月以内に消去します。',
    },
  },
  helpful: {
    question: '役に立ちましたか。',
    yes: 'はい',
    no: 'いいえ',
    thanks: 'ありがとうございます。',
    better: <T>(change: T) => ['どうすればもっと良くなりますか。', change],
    tooOften: '送信が多すぎます。後でもう一度お試しください。',
  },
};
