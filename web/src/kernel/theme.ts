import { type ThemeConfig, theme } from 'antd';
import { useEffect } from 'react';
import { useDark } from './dark';
import { kept } from './store';

export { chosenTheme, type Theme } from './dark';
export type Density = 'comfortable' | 'dense';
export const density = kept<Density>('anran.density', ['comfortable', 'dense'], 'comfortable');

// Our own styles move nothing; the components are told here.
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

export function useTheme(): ThemeConfig {
  const rows = density.use();
  const dark = useDark();
  useEffect(() => {
    document.documentElement.dataset.density = rows;
  }, [rows]);
  return dark ? darkTokens : lightTokens;
}

const fontFamily = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif';
const shared = {
  fontFamily,
  fontSize: 14,
  lineHeight: 22 / 14,
  borderRadius: 4,
  wireframe: true,
  motion: !still,
  motionDurationMid: '0.15s',
};
const flat = { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 };
const form = { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' };

// Red, orange, yellow and blue belong to the law's grades. A refusal is told in ink, with a mark and a word.
const lightTokens: ThemeConfig = {
  token: {
    ...shared,
    colorPrimary: '#0b6b74',
    colorLink: '#0b6b74',
    colorInfo: '#0b6b74',
    colorSuccess: '#1d6b3c',
    colorError: '#1a2226',
    colorErrorBg: '#f2f4f4',
    colorErrorBorder: '#5b6a70',
    colorWarning: '#6b5600',
    colorTextBase: '#1a2226',
    colorTextDescription: '#566368',
    colorTextSecondary: '#566368',
    colorTextPlaceholder: '#68757a',
    colorBorder: '#8a979c',
  },
  components: { Button: flat, Form: form, Segmented: { itemSelectedBg: '#0b6b74', itemSelectedColor: '#ffffff' } },
};
const darkTokens: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...shared,
    colorPrimary: '#4db6bf',
    colorLink: '#67c5cd',
    colorInfo: '#4db6bf',
    colorSuccess: '#6cc08b',
    colorError: '#eef2f3',
    colorErrorBg: '#20282b',
    colorErrorBorder: '#93a1a6',
    colorWarning: '#e8cf6a',
    colorTextBase: '#e6ebec',
    colorBgBase: '#111718',
    colorTextDescription: '#a7b4b8',
    colorTextSecondary: '#a7b4b8',
    colorTextPlaceholder: '#8e9ca1',
    colorBorder: '#5d6c71',
  },
  components: {
    Button: { ...flat, primaryColor: '#06201f' },
    Form: form,
    Segmented: { itemSelectedBg: '#4db6bf', itemSelectedColor: '#06201f' },
  },
};
