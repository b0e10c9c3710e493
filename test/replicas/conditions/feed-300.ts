import { mountFeed } from '../page/feed.tsx';

addEventListener('DOMContentLoaded', () => mountFeed(300));
