import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { client } from '../kernel/client';
import { useLanguage } from '../kernel/i18n';
import { useTheme } from '../kernel/theme';
import { routes } from './routes';
import './desk.css';

const router = createBrowserRouter(routes);

export function App({ of = router }: { of?: ReturnType<typeof createBrowserRouter> }) {
  const language = useLanguage();
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        theme={useTheme()}
        locale={language === 'zh' ? zh : en}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
      >
        <RouterProvider router={of} />
      </ConfigProvider>
    </QueryClientProvider>
  );
}
