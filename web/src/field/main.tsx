import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import './field.css';
import './keys.css';
import { App } from './App';
import { watchForFull } from './store/full';
import { registerWorker } from './worker/register';

document.documentElement.dataset.door = 'field';
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
registerWorker();
watchForFull();
