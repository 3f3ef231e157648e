import { describe, expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { search } from './find';

const japanese = await addGlossary({ locale: 'ja' });
const urdu = await addGlossary({ locale: 'ur' });
const german = await addGlossary({ locale: 'de' });
const cast = await addCast();
const body = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

await publishedTerm(japanese, cast, {
  headword: 'コンテナオーケストレーション',
  definition: '多数のコンテナの配置と管理を自動化することです。',
  body: body('クラスターの管理者は宣言的な設定を与えます。暗号化の鍵はここに置かれます。'),
});
await publishedTerm(japanese, cast, { headword: '仮想マシン', definition: '物理的な計算機を模したもの。' });
await publishedTerm(urdu, cast, {
  headword: 'ورچوئل مشین',
  definition: 'ایک کمپیوٹر جو دوسرے کمپیوٹر کے اندر چلتا ہے۔',
});
await publishedTerm(german, cast, { headword: 'Übersicht', definition: 'Fasst mehrere Behälter zusammen.' });

const found = async (query: string) => (await search(query)).map(({ headword }) => headword);

describe('Japanese is searched without gaps between words', () => {
  test('by what stands in the middle of a headword, a definition, a text', async () => {
    expect(await found('オーケストレーション')).toEqual(['コンテナオーケストレーション']);
    expect(await found('自動化')).toEqual(['コンテナオーケストレーション']);
    expect(await found('宣言的な設定')).toEqual(['コンテナオーケストレーション']);
    expect(await found('計算機')).toEqual(['仮想マシン']);
  });

  test('by a single character', async () => {
    expect(await found('鍵')).toEqual(['コンテナオーケストレーション']);
    expect(await found('仮')).toEqual(['仮想マシン']);
  });

  test('by characters in this order only', async () => expect(await found('化動自')).toEqual([]));

  test('in hiragana, full and half width', async () => {
    for (const query of ['こんてな', 'ｺﾝﾃﾅ', 'コンテナ'])
      expect(await found(query)).toEqual(['コンテナオーケストレーション']);
  });

  test('with the passage marked', async () => {
    const [result] = await search('宣言的');
    expect(result?.passage).toEqual([
      { text: 'クラスターの管理者は', isMarked: false },
      { text: '宣言的', isMarked: true },
      { text: 'な設定を与えます。暗号化の鍵はここに置かれます。', isMarked: false },
    ]);
  });
});

test('Urdu is found with the letters of an Arabic keyboard, and with vowel marks', async () => {
  for (const query of ['ورچوئل مشين', 'مشین', 'كمپيوٹر', 'کمپیُوٹر'])
    expect(await found(query)).toEqual(['ورچوئل مشین']);
});

test('German is found without its umlauts and in another form', async () => {
  for (const query of ['ubersicht', 'ÜBERSICHT', 'Behälters']) expect(await found(query)).toEqual(['Übersicht']);
});
