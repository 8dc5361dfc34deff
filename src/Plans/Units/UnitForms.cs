using System.Text.RegularExpressions;

namespace Anran.Plans.Units;

/// <summary>What kind of body a name denotes, judged by how such names are formed. Names are folded, without white space.</summary>
static partial class UnitForms
{
    /// <summary>It ends as names of bodies end, or is one of the general terms.</summary>
    public static bool IsUnit(string name) =>
        name.Length is >= 2 and <= 40 && Tail(name) is var tail && (Suffix().IsMatch(tail) || IsGeneric(tail) || IsTerritorial(name))
        && !NoUnit().IsMatch(tail) && !BarePlace().IsMatch(tail);

    /// <summary>
    /// A form strong enough that 和, 及 or 与 beside it joins two bodies: 住房和城乡建设部 stays whole because nothing is called 住房.
    /// </summary>
    public static bool IsWholeUnit(string name) =>
        name.Length >= 2 && Tail(name) is var tail && WholeSuffix().IsMatch(tail) && !NoUnit().IsMatch(tail) || Territory().IsMatch(name);

    /// <summary>Enough beside a verb of duty: there 卫生院 and 学校 are bodies too.</summary>
    public static bool MayBeUnit(string name) => name.Length >= 2 && Suffix().IsMatch(Tail(name)) && !NoUnit().IsMatch(Tail(name)) || IsUnit(name);

    /// <summary>各部门, 有关单位, 相关部门和单位: a unit of the record, but not one that can lead.</summary>
    public static bool IsGeneric(string name) => Generic().IsMatch(name);

    /// <summary>Governments of places and what stands for them (R7).</summary>
    public static bool IsTerritorial(string name) => !NamedOffice().IsMatch(Tail(name)) && (Territory().IsMatch(name) || Territory().IsMatch(Tail(name)));

    /// <summary>Enterprises and owners (R8).</summary>
    public static bool IsEnterprise(string name) => Enterprise().IsMatch(Tail(name));

    /// <summary>The name without a bracket at its end: 各镇(街道) is 各镇.</summary>
    static string Tail(string name)
    {
        if (name is not [.., ')'] || name.LastIndexOf('(') is not (> 0 and var open)) return name;
        return name[..open];
    }

    [GeneratedRegex(@"(?:部|委|局|厅|办|院|署|会|处|所|站|队|科|股|室|组|银行|人行|央行|分行|支行|商行|供销社|合作社|报社|总社|信用社|电视台|电台|校|馆|园|区|县|州|盟|旗|市|省|镇|乡|街|街道|村|中心|公司|集团|企业|单位|部门|政府|银行|联|公安|消防|税务|气象|电力|机关|专班|指挥部|地方|各地|属地|兵团|海关|机构|平台|经营者|业主|用户|物业|窗口|成员|中央|党委|党组|纪委|监委|党工委|学校|媒体|团|庭|军|组织|各方|基地|科协|文联|侨联|联社|联合社|工商联|红十字会|团市委|团县委|团区委|电视|广电|电网|供电|移动|联通|电信|铁塔|供水|燃气|热力|交警|城管|民警|网格员?|网格长|专员|专家|河长|林长)$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?:部|委|局|厅|办|署|院|公司|集团|政府|管委会|委员会|街道|办事处|镇|乡|[各省市县区]镇街|单位|部门|企业|中心|支队|大队|总队|分局|银行|联合会|总社|开发区|园区|新区|功能区|总会|工会|妇联|残联|团委|共青团|消防|海关|兵团|区县|县区|村社区|办公室|指挥部|专班|机构|领导小组|(?:村|居)委会|各地区?|各区|各县|各市)$")]
    private static partial Regex WholeSuffix();

    [GeneratedRegex(@"^(?:其他?|其它)?(?:(?:省|市|州|盟|县|区|旗|镇|乡|街道|中央|国务院|国家|级|直|本级){0,3})(?:各个?|各级|各相关|各有关|各责任|各成员|各牵头|各配合|各级各|全体|所有|其他|其它|有关|相关|各自|成员|责任|牵头|行业|主管|职能|监管|各行业|各职能|各监管|各主管|各行业主管|行业主管|行业监管|负有监管职责的|负有安全监管职责的|及其|有关主管|相关主管|相关职能|相关行业|有关行业)*(?:部门|单位|部门和单位|单位和部门|部门、单位|部门单位|部门及单位|成员单位|委办局|科室|站所|处室|部委|机构|企事业单位|职能部门|行业部门|行业主管部门|监管部门|专班|专班各?成员单位|工作组|小组|方面|各方)$")]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(?:由|请)?(?:属地|地方|各地区?|当地|辖区|各级|所在地|基层).{0,10}$(?<!部门)(?<!单位)(?<!局)(?<!委)(?<!企业)(?<!公司)(?<!机构)(?<!队)(?<!厅)(?<!所)(?<!站)|(?:人民政府|[省市州盟县区旗镇乡级方地]政府|街道办事处|街道办|镇街办|乡镇办|(?:区|园|港|城|岛|湖|山|新城|新镇|自贸|高新|经开|综保)(?:\(.{1,12}\))?(?:党工委、?)?(?:管委会|管理委员会|管理局)|开发区|功能区|经开区|高新区|保税区|示范区|度假区|工业园区?|产业园区?|园区|新区|街道|街镇|镇街|乡街|镇乡|乡镇|(?<!城)镇(?:场|办)?|[^下]乡|社区|居委会|村委会|村居|居村|村民委员会|居民委员会|(?:各|全|行政|城中)村|村组|网格|街乡|镇场|片区|生产建设兵团|党工委|(?:党委|党工委|党组)、?政府|(?:各|相关|有关|全[省市区县]|属地)(?:省|市|州|盟|县|区|旗|师|团场|自治区|直辖市|区县|县区|县市|市县|市州|地州|区市|市区|省市|设区市|地市|市地|街|街办|街乡镇|乡镇街道|镇街道|街道镇|镇村|农场|林场|管理区)|[省市州盟县区旗、])$|^各.{0,12}(?:省|区|市|县|州|盟|旗|镇|乡|村|街道|街|社区|开发区|园区|师)$|^(?:省|市|州|县|区|镇|乡|村)(?:、(?:省|市|州|县|区|镇|乡|村)(?:级)?)+(?:人民政府|政府)?$")]
    private static partial Regex Territory();

    [GeneratedRegex(@"(?:局|委|办公室|部|厅|法院|检察院|公司|集团|企业|支队|大队|总队|中心|银行|武装部|派出所|司法所|部门|单位)$(?<!街道办公室)")]
    private static partial Regex NamedOffice();

    [GeneratedRegex(@"(?:企业|公司|集团|经营者|经营单位|充装站|充装单位|供应站|使用单位|用气单位|用户|业主|物业|物业服务人|商户|运营商|生产单位|销售单位|建设单位|施工单位|设计单位|监理单位|餐饮单位|专业经营单位|产权单位|管理单位|运输单位|检验机构|检测机构)$")]
    private static partial Regex Enterprise();

    [GeneratedRegex(@"[《》。:;]|^(?:按|见|详见|其中|含|包括|不含|即|指)|(?:城乡|社会|机会|大会|会议|内部|全部|干部|外部|谁主办|举办|协办|主办|承办|督办|交办|批办|查处|到处|之处|措施所|场所|厨房|餐厅|法治社会|年会|以内部|不会|原则|过程|小区|城区|社区居民|灾区|地区的|平方|住所|停车场|菜市场|市场|广场|现场|超市|城市|上市)$")]
    private static partial Regex NoUnit();

    // Places, not bodies, where no verb says that they do something.
    [GeneratedRegex(@"^(?:学校|医院|幼儿园|养老院|福利院|敬老院|酒店|宾馆|图书馆|体育馆|博物馆|车站|加油站|加气站|厂站|公园|影院|剧院|卫生院|小学|中学|科研院所|高校|院校|企业食堂|民政服务机构|养老机构|网吧|酒吧|城中村|乡村|农村|村庄|区域|老旧小区)$")]
    private static partial Regex BarePlace();
}
