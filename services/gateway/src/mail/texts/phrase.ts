/** One wording for each plural category of a language; `{count}` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A mail as a language says it, with `{names}` where values go. */
export interface MailTemplate {
  subject: string;
  body: string;
}

/** Puts values in the place of their names. @throws Error for a name without a value. Pure. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a text asks for ${name}, which it is not given`);
    return value;
  });
}

/** The wording for a number, by the plural rules of the language. Pure. */
export function plural(forms: Plural, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}
