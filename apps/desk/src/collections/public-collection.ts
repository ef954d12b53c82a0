/** What every collection of public documents has in common: drafts, publication, language states, preview. */
import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload';
import { type Scopes, scoped, scopedDrafts } from '../access/rules.ts';
import { claimsPublic } from '../access/rules.ts';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { hinted } from '../fields/hinted.ts';
import { changedByField, contentKeyField, createdByField } from '../fields/release.ts';
import { recordAuthors, rememberDraft } from '../clearance/edits.ts';
import { clearanceEndpoints } from '../clearance/endpoints.ts';
import { hotFixEndpoints } from '../hot-fix/endpoints.ts';
import { refuseForeignFiles } from '../pictures/foreign-files.ts';
import {
  keepDraftsDrafts,
  rememberAct,
  withdrawDeleted,
  writeSnapshots,
} from '../publishing/hooks.ts';
import { languageEndpoints } from '../publishing/languages.ts';
import { restoreEndpoint } from '../publishing/restore.ts';
import { draftsWithVersions, pruneVersions } from '../publishing/versions.ts';
import { previewAddress } from '../preview/address.ts';
import { both } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { translationEndpoints } from '../translation/endpoints.ts';
import { followTranslations, forgetTranslations } from '../translation/follow-hooks.ts';

interface PublicCollectionOptions {
  readonly slug: PublicCollection;
  readonly labels: NonNullable<CollectionConfig['labels']>;
  readonly useAsTitle: string;
  readonly defaultColumns: string[];
  readonly fields: Field[];
  readonly scopes: Scopes;
  /** Who besides the campaign may make and delete documents; nobody at all for cities. */
  readonly creation: 'writers' | 'campaign' | 'loader';
  /** Checks of this collection alone. */
  readonly checks?: readonly CollectionBeforeChangeHook[];
}

export function publicCollection(options: PublicCollectionOptions): CollectionConfig {
  const { slug, scopes, creation } = options;
  return {
    slug,
    labels: options.labels,
    access: {
      read: scoped(scopes),
      readVersions: scoped(versionScopes(scopes)),
      update: scopedDrafts(scopes),
      create: ({ req, data }) => {
        const account = accountOf(req.user);
        if (creation === 'loader') return false;
        if (runsCampaign(account)) return true;
        if (creation === 'campaign' || claimsPublic(data)) return false;
        const scope =
          account?.role === 'cityEditor' ? account.city !== null : account?.role === 'agency';
        return (
          scope && (account?.role === 'cityEditor' ? 'cityEditor' in scopes : 'agency' in scopes)
        );
      },
      delete: ({ req }) => creation !== 'loader' && runsCampaign(accountOf(req.user)),
      unlock: () => false,
    },
    admin: {
      useAsTitle: options.useAsTitle,
      hideAPIURL: true,
      defaultColumns: options.defaultColumns,
      group: groups.content,
      components: {
        views: {
          edit: {
            translation: {
              Component: '/components/TranslationWork.tsx#TranslationWork',
              path: '/translation',
              tab: {
                label: ({ t }) => t('desk:translation'),
                href: '/translation',
                order: 200,
              },
            },
            // Reached from the panel beside a document that has something to correct.
            hotFix: { Component: '/components/HotFixWork.tsx#HotFixWork', path: '/hot-fix' },
          },
        },
      },
      preview: (document, { req, locale }) => previewAddress(req, slug, document, locale),
    },
    disableDuplicate: creation === 'loader',
    defaultSort: '-updatedAt',
    versions: draftsWithVersions,
    endpoints: [
      ...languageEndpoints(slug),
      ...clearanceEndpoints(slug),
      ...translationEndpoints(slug),
      ...hotFixEndpoints(slug),
      restoreEndpoint(slug),
    ],
    hooks: {
      beforeOperation: [keepDraftsDrafts, rememberAct],
      beforeChange: [refuseForeignFiles, ...(options.checks ?? []), rememberDraft],
      afterChange: [recordAuthors, followTranslations, writeSnapshots, pruneVersions],
      afterDelete: [withdrawDeleted, forgetTranslations],
    },
    fields: [
      {
        name: 'languages',
        type: 'ui',
        label: both('Sprachen', 'Languages'),
        admin: {
          position: 'sidebar',
          components: {
            Field: '/components/LanguagePanel.tsx#LanguagePanel',
            Cell: '/components/LanguageCell.tsx#LanguageCell',
          },
        },
      },
      {
        name: 'clearance',
        type: 'ui',
        label: both('Freigabe', 'Clearance'),
        admin: {
          position: 'sidebar',
          disableListColumn: true,
          components: { Field: '/components/ClearancePanel.tsx#ClearancePanel' },
        },
      },
      {
        name: 'translation',
        type: 'ui',
        label: both('Übersetzung', 'Translation'),
        admin: {
          position: 'sidebar',
          disableListColumn: true,
          components: { Field: '/components/TranslationPanel.tsx#TranslationPanel' },
        },
      },
      ...hinted(options.fields),
      createdByField,
      changedByField,
      contentKeyField,
    ],
  };
}

/** The scopes as a version sees them: its document's columns stand below `version`. */
function versionScopes(scopes: Scopes): Scopes {
  const below = (scope: NonNullable<Scopes['agency']>): NonNullable<Scopes['agency']> => {
    return (account) => {
      const own = scope(account);
      if (typeof own === 'boolean') return own;
      return Object.fromEntries(
        Object.entries(own).map(([column, condition]) => [
          column === 'id' ? 'parent' : `version.${column}`,
          condition,
        ]),
      ) as typeof own;
    };
  };
  return {
    ...(scopes.cityEditor && { cityEditor: below(scopes.cityEditor) }),
    ...(scopes.agency && { agency: below(scopes.agency) }),
  };
}
