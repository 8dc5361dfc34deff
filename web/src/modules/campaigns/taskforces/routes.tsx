import type { RouteObject } from 'react-router';
import type { PageLink } from '../../../kernel/pages';

export const routes: RouteObject[] = [];

export const pages: PageLink[] = [];
