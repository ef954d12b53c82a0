import type { LocalText } from './languages.ts';

const attributeRows = [
  {
    id: 'traditional',
    standing: 'strength',
    name: { de: 'traditionell', en: 'traditional', zh: '传统' },
  },
  {
    id: 'authentic',
    standing: 'strength',
    name: { de: 'authentisch', en: 'authentic', zh: '真实' },
  },
  {
    id: 'cosmopolitan',
    standing: 'strength',
    name: { de: 'weltoffen', en: 'cosmopolitan', zh: '开放' },
  },
  { id: 'reliable', standing: 'strength', name: { de: 'zuverlässig', en: 'reliable', zh: '可靠' } },
  { id: 'youthful', standing: 'gap', name: { de: 'jung', en: 'youthful', zh: '年轻' } },
  { id: 'modern', standing: 'gap', name: { de: 'modern', en: 'modern', zh: '现代' } },
  { id: 'dynamic', standing: 'gap', name: { de: 'dynamisch', en: 'dynamic', zh: '有活力' } },
  { id: 'innovative', standing: 'gap', name: { de: 'innovativ', en: 'innovative', zh: '创新' } },
] as const;

export type AttributeId = (typeof attributeRows)[number]['id'];

export interface Attribute {
  readonly id: AttributeId;
  /** Whether the image analysis of 2016 found it strong or missing. */
  readonly standing: 'strength' | 'gap';
  readonly name: LocalText;
}

/** Attributes of the image as the analysis of 2016 found them: strengths first, then the gaps. */
export const attributes: readonly Attribute[] = attributeRows;

export function isAttributeId(value: unknown): value is AttributeId {
  return attributes.some((attribute) => attribute.id === value);
}
