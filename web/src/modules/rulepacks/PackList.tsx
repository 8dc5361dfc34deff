import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { CertaintyMark } from '../../ui/Marks';
import { Empty, Page, Skeleton } from '../../ui/Page';
import { packs } from './queries';
import { texts } from './texts';
import './rulepacks.css';

/** 规则包: which there are, how large, how sure, and how much of them is local here. */
export function PackList() {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const place = lookingAt.use();
  const found = useQuery(packs.list(place?.id));
  return (
    <Page
      title={t('packs')}
      note={place ? t('packsNoteAt', { place: place.name }) : t('packsNote')}
      actions={may('rule-packs.edit') && <Link to="/system/local-rules">{t('localRules')}</Link>}
    >
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Skeleton />}
      {found.data?.length === 0 && <Empty title={t('noPacks')} text={t('noPacksText')} />}
      {found.data && found.data.length > 0 && (
        <table className="list" aria-label={t('packs')}>
          <thead>
            <tr>
              <th scope="col">{t('pack')}</th>
              <th scope="col">{t('about')}</th>
              <th scope="col" className="figure">
                {t('rules')}
              </th>
              <th scope="col" className="figure">
                {t('versions')}
              </th>
              <th scope="col">{t('certainty')}</th>
              <th scope="col" className="figure">
                {t('localHere')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.data.map((pack) => (
              <tr key={pack.code}>
                <td>
                  <Link to={`/system/rules/${pack.code}`}>{words(pack.title)}</Link>
                </td>
                <td data-name={t('about')}>{words(pack.about)}</td>
                <td className="figure" data-name={t('rules')}>
                  {pack.rules}
                </td>
                <td className="figure" data-name={t('versions')}>
                  {pack.versions}
                </td>
                <td data-name={t('certainty')}>
                  <span className="certainties">
                    {pack.certainty.map((it) => (
                      <span key={it.code}>
                        <CertaintyMark of={it.code} /> × {it.count}
                      </span>
                    ))}
                  </span>
                </td>
                <td className="figure" data-name={t('localHere')}>
                  {pack.local}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}
