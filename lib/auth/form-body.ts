const formType = /^application\/x-www-form-urlencoded(; ?charset=utf-8)?$/i;

/**
 * The form a request brings, or null: where its body is no form, is longer than so many bytes, or does not say its length
 * (sent in chunks).
 */
export async function readForm(request: Request, longest: number): Promise<FormData | null> {
  if (!formType.test(request.headers.get('content-type') ?? '')) return null;
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  return length <= longest ? request.formData().catch(() => null) : null;
}
