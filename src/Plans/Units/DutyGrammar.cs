using System.Buffers;
using System.Text.RegularExpressions;
using Anran.Plans.Reading;

namespace Anran.Plans.Units;

/// <summary>
/// Reads 「A牵头，B、C按职责分工负责，各街道办事处落实属地责任」 and its many sisters. A clause is bodies and then what they do;
/// bodies without a verb wait for the verb of the next clause.
/// </summary>
sealed partial class DutyGrammar
{
    static readonly SearchValues<char> DutyCharacters = SearchValues.Create("责头合落施协参办位部");

    readonly string text;
    readonly List<Charge> charges = [];
    readonly List<Charge> carried = [];
    readonly List<(int Start, int End)> waiting = [];
    bool statesOrder, speaksOfAll, hasVerb, afterOrderRule;
    Duty? label;

    DutyGrammar(string text) => this.text = text;

    /// <summary>Reads the content between <paramref name="start"/> and <paramref name="end"/>; null when it speaks of something else.</summary>
    public static Responsibility? Read(string text, int start, int end, bool verbNeeded)
    {
        if (end - start is < 2 or > 1200) return null;
        // Most brackets of a text are remarks; without one of these characters no verb or label of duty can stand in them.
        if (verbNeeded && text.AsSpan(start, end - start).IndexOfAny(DutyCharacters) < 0) return null;
        var content = text[start..end];
        if (Remark().IsMatch(content)) return null;
        var grammar = new DutyGrammar(text);
        grammar.ReadSegments(start, end);
        return grammar.Result(start, end, verbNeeded);
    }

    Responsibility? Result(int start, int end, bool verbNeeded)
    {
        if (charges.Count == 0 && carried.Count == 0) return statesOrder ? new Responsibility(start, end, []) { StatesOrder = true } : null;
        var known = charges.Count(charge => hasVerb ? UnitForms.MayBeUnit(text[charge.Start..charge.End]) : UnitForms.IsUnit(text[charge.Start..charge.End]));
        var believable = hasVerb ? known > 0 && known * 2 >= charges.Count : !verbNeeded && known == charges.Count;
        if (!believable) return null;
        return new Responsibility(start, end, charges) { StatesOrder = statesOrder, SpeaksOfAll = speaksOfAll, Carried = carried };
    }

    void ReadSegments(int start, int end)
    {
        foreach (var match in OrderRule().In(text, start, end)) statesOrder = true;
        var from = start;
        foreach (var match in Label().In(text, start, end))
        {
            ReadClauses(from, match.Index);
            Settle(label ?? Duty.Named);
            label = LabelDuty(match);
            hasVerb |= label is not null;
            from = match.Index + match.Length;
            if (label is null) { from = end; foreach (var next in Label().In(text, match.Index + match.Length, end)) { from = next.Index; break; } }
        }
        ReadClauses(from, end);
        Settle(label ?? Duty.Named);
    }

    /// <summary>Null for labels whose content is a date or a person: 完成时限：, 责任人：.</summary>
    static Duty? LabelDuty(Match match) => match.Groups["what"].Value switch
    {
        var what when NoBodyLabel().IsMatch(what) => null,
        var what when what.Contains("牵头", StringComparison.Ordinal) || what.Contains("主办", StringComparison.Ordinal) || what.StartsWith("主责", StringComparison.Ordinal) => Duty.Lead,
        var what when what.Contains("属地", StringComparison.Ordinal) => Duty.Territory,
        var what when what.Contains('配') || what.Contains('协') || what.Contains('参') => Duty.Assist,
        _ => Duty.Named,
    };

    void ReadClauses(int start, int end)
    {
        var depth = 0;
        var from = start;
        for (var position = start; position <= end; position++)
        {
            var character = position < end ? text[position] : '。';
            if (character is '(' or '[' or '《' or '“') depth++;
            else if (character is ')' or ']' or '》' or '”') depth = Math.Max(0, depth - 1);
            else if ((depth == 0 || position == end) && character is ',' or ';' or '。')
            {
                ReadClause(from, position);
                if (character is ';' or '。') Settle(label ?? Duty.Named);
                from = position + 1;
            }
        }
    }

    void ReadClause(int start, int end)
    {
        if (end <= start) return;
        var clause = text[start..end];
        if (OrderRule().IsMatch(clause))
        {
            afterOrderRule = true;
            return;
        }
        if (CarryOn().IsMatch(clause))
        {
            // 下同 after the order rule carries the rule, not the bodies.
            if (!afterOrderRule) carried.AddRange(LastCharges());
            return;
        }
        if (Silent().IsMatch(clause)) return;
        afterOrderRule = false;
        if (CarriedClause().Match(clause) is { Success: true } carry)
        {
            hasVerb = true;
            var bodies = carry.Groups["who"];
            foreach (var (from, to) in UnitList.Split(text, start + bodies.Index, start + bodies.Index + bodies.Length))
                carried.Add(new Charge(from, to, Duty.Territory));
            return;
        }
        if (AllPrefix().Match(clause) is { Success: true } all)
        {
            speaksOfAll = true;
            start += all.Length;
            clause = text[start..end];
        }
        if (PrefixDuty().Match(clause) is { Success: true, Length: > 0 } prefix && prefix.Length < clause.Length)
        {
            Settle(Duty.Named);
            hasVerb = true;
            var duty = DutyOf(prefix.Value);
            foreach (var (from, to) in UnitList.Split(text, start + prefix.Length, start + BodiesEnd(clause, prefix.Length)))
                charges.Add(new Charge(from, to, duty));
            return;
        }

        var verb = BodiesEnd(clause, 0);
        // 「牵头单位：A、B（按职责分工）」: the bracket says how, the label who.
        if (verb > 2 && clause[verb - 1] == '(' && clause[^1] == ')' && clause.AsSpan(verb).IndexOfAny('、', '(') < 0)
        {
            AddWaiting(start, start + verb - 1);
            hasVerb = true;
            Settle(label is null or Duty.Named ? DutyOf(clause[verb..^1]) : label.Value);
            return;
        }
        AddWaiting(start, start + verb);
        if (verb == clause.Length) return;
        hasVerb = true;
        var deed = clause[verb..];
        var joined = JoinedBodies().Match(deed);
        if (joined.Success && UnitForms.IsUnit(joined.Groups["who"].Value.Split('、')[0]))
        {
            // A会同B负责, A牵头B、C配合: the first lead, those after the verb help them.
            Settle(deed.StartsWith('会') || deed.StartsWith('联') ? Duty.Lead : DutyOf(joined.Groups["verb"].Value));
            var who = joined.Groups["who"];
            foreach (var (from, to) in UnitList.Split(text, start + verb + who.Index, start + verb + who.Index + who.Length))
                charges.Add(new Charge(from, to, Duty.Assist));
            return;
        }
        var next = NextBodies(deed);
        Settle(DutyOf(next < 0 ? deed : deed[..next]));
        if (next >= 0) ReadClause(start + verb + next + 1, end);
    }

    /// <summary>「落实属地责任、燃气企业落实主体责任」: where, after a verb, the next bodies begin with a verb of their own.</summary>
    static int NextBodies(string deed)
    {
        for (var sign = deed.IndexOf('、'); sign >= 0; sign = deed.IndexOf('、', sign + 1))
        {
            var rest = deed[(sign + 1)..];
            var verb = BodiesEnd(rest, 0);
            if (verb > 1 && verb < rest.Length && rest[..verb].Split('、').All(UnitForms.MayBeUnit)) return sign;
        }
        return -1;
    }

    /// <summary>Where the enumeration of bodies ends and the verb begins.</summary>
    static int BodiesEnd(string clause, int from)
    {
        foreach (var match in Verb().In(clause, from, clause.Length))
        {
            if (match.Index == from && from == 0 && clause.Length > match.Length && match.Groups["weak"].Success) continue;
            if (match.Groups["weak"].Success)
            {
                // 监督, 指导 and 推进 also stand inside names: they are verbs only after a whole name and not before its end.
                var before = clause[from..match.Index];
                var last = before[(before.LastIndexOfAny(['、', '和', '及']) + 1)..];
                if (!UnitForms.IsWholeUnit(last) || RestOfName().IsMatch(clause[(match.Index + match.Length)..])) continue;
            }
            return match.Index;
        }
        return clause.Length;
    }

    static Duty DutyOf(string deed) => deed switch
    {
        _ when deed.Contains("牵头", StringComparison.Ordinal) || deed.Contains("主办", StringComparison.Ordinal) || deed.Contains("主责", StringComparison.Ordinal) => Duty.Lead,
        _ when deed.Contains("属地", StringComparison.Ordinal) => Duty.Territory,
        _ when deed.Contains("主体责任", StringComparison.Ordinal) => Duty.Owner,
        _ when deed.Contains("分工", StringComparison.Ordinal) || deed.Contains("职责", StringComparison.Ordinal) || deed.Contains("职能", StringComparison.Ordinal) || deed.Contains("各自", StringComparison.Ordinal) || deed.Contains("职权", StringComparison.Ordinal) || deed.Contains("权限", StringComparison.Ordinal) => Duty.Share,
        _ when AnswerVerb().IsMatch(deed) => Duty.Answer,
        _ => Duty.Assist,
    };

    void AddWaiting(int start, int end)
    {
        foreach (var (from, to) in UnitList.Split(text, start, end))
            if (!Silent().IsMatch(text[from..to])) waiting.Add((from, to));
    }

    void Settle(Duty duty)
    {
        foreach (var (start, end) in waiting) charges.Add(new Charge(start, end, duty));
        waiting.Clear();
    }

    Charge[] LastCharges()
    {
        Settle(Duty.Named);
        if (charges.Count == 0) return [];
        var last = charges[^1];
        // 「A牵头，各街道办事处落实属地责任，下同」: what goes on is the clause before, and only bodies of places can be meant.
        return charges.AsEnumerable().Reverse().TakeWhile(charge => charge.Duty == last.Duty)
            .Where(charge => UnitForms.IsTerritorial(text[charge.Start..charge.End]) || charge.Duty == Duty.Territory).Reverse().ToArray();
    }

    [GeneratedRegex(@"^(?:以下|下文|下列|上述|本)?(?:统称|简称|以下简称|包括|包含|不含|含|如|例如|指|即|见|详见|附|其中|原|或|也|又|试行|暂行|修订|\d+[年月日.%])(?!.*牵头)|^(?:此件|联系|电话|注)|谁[^,。]{1,6}谁|^(?:以下|上述).{0,4}(?:称|为)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<what>第一责任单位|(?:牵头|责任|主责|主要责任|主体责任|具体责任|第一责任|共同责任|配合|协同|协办|协作|协助|主办|承办|参与|参加|参加责任|配合责任|牵头责任|实施|落实|督导|督办|监管|指导|主管|属地|属地责任|组织实施)(?:单位|部门|科室|处室|站所|股室|方|主体)(?:及配合单位)?|(?:责任|牵头|配合|分管|包保|挂点|联系)(?:领导|人|人员|同志|负责人)|(?:完成|整改|办结|推进|实施|落实|工作|责任)?(?:时限|时间|期限|节点|进度)(?:要求)?):|(?<=^|[,;。、()\[])(?<what>牵头单位|责任单位|配合单位|牵头部门|责任部门|配合部门)(?:为|是)?(?!负责|按|要|为|和|及|应|会|组织|牵头|、|,)")]
    private static partial Regex Label();

    [GeneratedRegex(@"领导|人$|人员|同志|时限|时间|期限|节点|进度")]
    private static partial Regex NoBodyLabel();

    [GeneratedRegex(@"(?:列|排)(?:名)?(?:在)?(?:第一|首)(?:位|个|名)?(?:者|的|单位|部门|的单位|的部门|位的单位|位的部门|的责任单位)?(?:为|是|系)(?:工作)?(?:牵头|主责|主要责任|第一责任|责任牵头|牵头责任|总牵头)|(?:第一|首)(?:个|位|家|名)(?:单位|部门|责任单位|责任部门|者)?(?:为|是|系)(?:工作)?(?:牵头|主责|第一责任|总牵头)|首(?:列|位)(?:单位|部门)(?:为|是)牵头|(?:列|排)(?:在)?首位.{0,6}牵头|排名第一.{0,8}牵头")]
    public static partial Regex OrderRule();

    // Words of a bracket that name nobody: dates, 长期坚持, 持续推进.
    [GeneratedRegex(@"^(?:并|且|力争|要求|拟|应|须|需|于|在)?(?:\d{4}年.{0,16}|\d{1,2}月(?:底|末|\d{1,2}日|上旬|中旬|下旬)?.{0,10}|.{0,12}(?:前|底|末)(?:完成|基本完成|取得.{0,6}|实现.{0,6})?|(?:长期|持续|常态|即时|立即|适时|动态|定期|每年|每月|每季|每周|全年|年内|贯穿).{0,12}|完成(?:时限|时间)?.{0,16}|(?:不再|不另|不一一|不逐一).{0,12}|第\d+批)$")]
    private static partial Regex Silent();

    [GeneratedRegex(@"^(?:以下|下)(?:均)?同$|^下同.{0,6}$|^以下(?:各条|各项)?(?:均同|相同|同此)$")]
    private static partial Regex CarryOn();

    [GeneratedRegex(@"^(?:以下|下列|下述|下文|后续)(?:各项|各条|任务|措施|工作|内容|事项|所有|整治|重点|要求)*(?:均|都|皆|全部)?(?:需要|需|由|须|应|应由|须由|需由)*(?<who>.{2,60}?)(?:按照?.{0,8})?(?:负责|落实|组织实施|组织落实|配合|承担|参与|组织|贯彻).{0,10}$")]
    public static partial Regex CarriedClause();

    [GeneratedRegex(@"^(?:以上|上述|本节|本章|本条|本项)(?:各项|各条|所有|任务|措施|工作|内容|事项|第?[一二三四五六七八九十\d][项条])*(?:均|都|皆|全部)?(?:需|由|须|请)*")]
    public static partial Regex AllPrefix();

    [GeneratedRegex(@"^(?:并)?(?:会同|配合单位|协助单位|牵头单位|责任单位|由(?=.{2,30}配合$)|(?:牵头|主办|配合|协办|协助|参与)(?=[省市区县镇乡各]))")]
    private static partial Regex PrefixDuty();

    [GeneratedRegex(@"(?<strong>(?:共同|联合|分别|具体|统一|主要|总|综合|各自|按|按照|依照|依据|依|根据|在|结合(?:各自)?实际|结合|切实|认真|全面|严格|派员|积极|主动|做好|抓好|予以|给予|提供|技术|要|应)*(?:牵头|负(?:总|主|主要|全面|直接|监管|领导)?责(?!人|制|同志)|配合|协助|协同|协办|主办|承办|参与|参加|落实|承担|(?:具体|认真|结合实际|抓好)(?:实施|推进|执行)|(?:予以|给予|提供).{0,6}?(?:指导|支持|保障)|组织(?:实施|落实|开展|推进|协调|推动)|各自职责|(?:各自|本部门|本单位)?(?:的)?(?:工作)?(?:职责|职能|分工|权限)(?!单位|部门)))|(?<=..)(?<strong>会同|联合(?!会|社|征信|国))|(?<weak>实施|推进|监督|监管|指导|督导|督促|支持|统筹|推动|抓落实|主责|主管|开展)")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:管理)?(?:总)?(?:局|委|办|部|厅|中心|委员会|支队|大队|总队|所|站|小组|组|科|处|公司|委员会办公室|部门|单位|机构|机关)(?:$|[、(]|等)|^管理(?:总)?局|^管理(?:部门|机构|单位)")]
    private static partial Regex RestOfName();

    [GeneratedRegex(@"^(?<verb>(?:负责)?牵头(?:负责)?|会同|联合|负责牵头)(?:[、:])?(?:会同|联合)?(?<who>.{2,}?)(?:等)?(?:共同|按.{0,10}|分别|分工|依.{0,10}|各自.{0,6})?(?:配合|协助|参与|协同|负责|落实|支持|组织实施|实施|参加|推进|承担)?$")]
    private static partial Regex JoinedBodies();

    [GeneratedRegex(@"负.{0,2}责|承担|落实|组织|实施|推进|主管|执行|开展|统筹|推动|主责|承办")]
    private static partial Regex AnswerVerb();
}
