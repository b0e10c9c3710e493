import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import '../../components/styles/journal.css';
import '../../components/styles/notice.css';
import '../../components/styles/hours-lanes.css';
