import type { LocalText } from './languages.ts';

const topicRows = [
  { id: 'business', name: { de: 'Wirtschaft', en: 'Business', zh: '商业' } },
  { id: 'logistics', name: { de: 'Logistik', en: 'Logistics', zh: '物流' } },
  { id: 'mobility', name: { de: 'Mobilität', en: 'Mobility', zh: '出行' } },
  { id: 'science', name: { de: 'Wissenschaft', en: 'Science', zh: '科学' } },
  { id: 'studying', name: { de: 'Studium', en: 'Studying', zh: '求学' } },
  { id: 'living', name: { de: 'Leben', en: 'Living', zh: '生活' } },
  { id: 'culture', name: { de: 'Kultur', en: 'Culture', zh: '文化' } },
  { id: 'digital', name: { de: 'Digitales', en: 'Digital', zh: '数字' } },
  { id: 'health', name: { de: 'Gesundheit', en: 'Health', zh: '健康' } },
] as const;

/** What a story is about. Facts carry the coarser `FactTopic` of their register. */
export type TopicId = (typeof topicRows)[number]['id'];

export interface Topic {
  readonly id: TopicId;
  readonly name: LocalText;
}

export const topics: readonly Topic[] = topicRows;

export function isTopicId(value: unknown): value is TopicId {
  return topics.some((topic) => topic.id === value);
}
