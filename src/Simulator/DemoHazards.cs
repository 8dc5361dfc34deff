using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Hazards.Finding;
using Anran.Hazards.Loop;
using Anran.Kernel.Files;
using Anran.Kernel.Time;
using Anran.Registry.Subjects;
using Standing = Anran.Hazards.Loop.Standing;

namespace Anran.Simulator;

/// <summary>
/// Some hundreds of invented hazards at the demo's subjects, from one seed: found over twelve months and moved on by the very steps that
/// people take, as far as the day allows, so that there are some in every state. The pictures are drawn here.
/// </summary>
sealed class DemoHazards(IReadOnlyList<Subject> subjects, IReadOnlyList<Organisation> organisations, IReadOnlyList<Person> people, DateTimeOffset now)
{
    const int Count = 320, Days = 360;

    static readonly (string Kind, string Item, string Zh, string En, bool Major)[] Seen =
    [
        ("hose", "UC-10", "连接软管长度超过 2 m", "The hose is longer than 2 m", false), ("hose", "UC-11", "软管私接三通", "The hose has a tee", false), ("hose", "UC-13", "软管老化，超过使用期限", "The hose is past its life", false),
        ("cylinder", "UC-08", "在用气瓶和备用气瓶未分开放置", "Spare cylinders stand beside those in use", false), ("cylinder", "UC-20", "气瓶超期未检", "The cylinder is overdue for inspection", false),
        ("cylinder", "MH-09-1", "地下室使用液化石油气，未书面告知", "LPG is used in a basement without written notice", true), ("valve", "UC-18", "使用可调节出口压力的调压器", "The regulator's pressure can be changed", false),
        ("appliance", "UC-22", "灶具无熄火保护装置", "The stove has no flame failure device", false), ("alarm", "UC-14", "未安装可燃气体报警装置", "No gas alarm is installed", false), ("alarm", "UC-15", "报警器未联动切断阀", "The alarm does not close the valve", false),
        ("environment", "UC-30", "厨房通风不良", "The kitchen is badly ventilated", false), ("fire", "UC-32", "疏散通道堆放杂物", "The way out is blocked", false), ("management", "UC-34", "未签订供用气合同", "There is no supply contract", false),
        ("management", "MH-04-4", "未建立应急救援预案", "There is no emergency plan", true),
    ];

    readonly Random random = new(20261102);

    /// <summary>The hazards with all that hangs on them; the two pictures were stored before.</summary>
    public IEnumerable<object> All(StoredFile before, StoredFile after)
    {
        var known = new HashSet<(Guid, string)>();
        for (var i = 0; i < Count; i++)
        {
            var (subject, seen) = (subjects[random.Next(subjects.Count)], Seen[random.Next(Seen.Length)]);
            if (!known.Add((subject.Id, seen.Item))) continue;
            foreach (var row in One(subject, seen, now.AddDays(-random.Next(0, Days)).AddMinutes(-random.Next(0, 300)), before.Id, after.Id)) yield return row;
        }
    }

    IEnumerable<object> One(Subject subject, (string Kind, string Item, string Zh, string En, bool Major) seen, DateTimeOffset at, Guid before, Guid after)
    {
        var department = Department(subject);
        var (inspector, day, level) = (Somebody(department, "演示检查员"), BeijingTime.DayOf(at), department?.ScopeKey ?? subject.ScopeKey);
        var by = new Standing(inspector.Id, inspector.Name, department?.Id, level, level);
        var id = RowId.New(at);
        var hazard = new Hazard
        {
            Id = id,
            Number = NewHazards.NumberOf(id, day),
            Place = subject.Place,
            ScopeKey = subject.ScopeKey,
            Organisation = subject.Organisation,
            Department = department?.Id,
            Subject = subject.Id,
            SubjectName = subject.Name,
            Kind = seen.Kind,
            Grade = seen.Major ? HazardGrade.Major : HazardGrade.General,
            What = seen.Zh,
            WhatEn = seen.En,
            Item = seen.Item,
            Criterion = seen.Major ? seen.Item : null,
            FoundOn = day,
        };
        yield return hazard.Register(Input(at, HazardAction.Register, hazard) with { Photos = [before] }, by);
        var source = RowId.New(at);
        hazard.AddSource(source);
        yield return hazard;
        yield return new HazardSource
        {
            Id = source,
            Hazard = id,
            First = id,
            Kind = SourceKind.Desk,
            FoundByOrganisation = department?.Id,
            FoundBy = inspector.Id,
            FoundByName = inspector.Name,
            FoundOn = day,
            At = at,
            What = seen.Zh,
            Note = "",
            Photos = [before],
            Clauses = [seen.Major ? "建城规〔2023〕4号" : "安委〔2023〕3号 二（四）2"],
            Rules = [],
            Organisation = hazard.Organisation,
            Department = hazard.Department,
            Place = hazard.Place,
            ScopeKey = hazard.ScopeKey,
        };
        foreach (var (action, who, hours) in Way(hazard, by, subject))
        {
            at = at.AddHours(hours);
            if (at > now) yield break;
            yield return hazard.Take(Transition.Of(action), Input(at, action, hazard) with { Photos = action == HazardAction.Reopen ? [before] : [after], Signature = after }, who);
        }
    }

    /// <summary>What is done one after the other, by whom, and how many hours it takes. Some stop on the way.</summary>
    IEnumerable<(HazardAction Action, Standing Who, int Hours)> Way(Hazard hazard, Standing by, Subject subject)
    {
        var major = hazard.Grade == HazardGrade.Major;
        var worker = new Standing(RowId.New(), "演示整改人", subject.Organisation, subject.ScopeKey, by.Department);
        var above = new Standing(RowId.New(), "演示市级复查员", null, by.Department[..Math.Max(4, by.Department.Length - 4)], by.Department);
        var verifier = major ? above : by with { Person = RowId.New(), Name = "演示复核员" };
        if (random.Next(25) == 0) yield break;
        yield return (HazardAction.Assign, by, random.Next(2, 48));
        if (major && random.Next(2) == 0) yield return (HazardAction.List, above with { Level = by.Level }, random.Next(2, 24));
        if (random.Next(30) == 0) yield break;
        yield return (HazardAction.Begin, worker, random.Next(2, 60));
        if (random.Next(14) == 0) yield return (HazardAction.AskExtension, worker, random.Next(4, 40));
        if (random.Next(12) == 0) yield break;
        yield return (HazardAction.Submit, worker, random.Next(24, 260));
        if (random.Next(20) == 0) yield break;
        if (random.Next(7) == 0)
        {
            yield return (HazardAction.Return, verifier, random.Next(12, 90));
            if (random.Next(10) == 0) yield break;
            yield return (HazardAction.Submit, worker, random.Next(24, 160));
        }
        yield return (HazardAction.Verify, verifier, random.Next(12, 150));
        if (hazard.ListedLevel is not null) yield return (HazardAction.Delist, above with { Level = by.Level }, random.Next(6, 30));
        if (random.Next(25) == 0) yield break;
        yield return (HazardAction.Close, verifier, random.Next(2, 60));
        if (random.Next(16) == 0) yield return (HazardAction.Reopen, by with { Person = RowId.New(), Name = "演示回头看检查员" }, random.Next(400, 1600));
    }

    static StepInput Input(DateTimeOffset at, HazardAction action, Hazard hazard)
    {
        var day = BeijingTime.DayOf(at);
        var (rectify, rule) = hazard.Grade == HazardGrade.Major ? (30, "hazard-deadlines/HD-03@2021-09-01") : (15, "hazard-deadlines/HD-02@2021-09-01");
        return new()
        {
            At = at,
            Text = action switch
            {
                HazardAction.Submit => "已按要求整改，请复查。",
                HazardAction.Return => "整改不到位，请继续整改。",
                HazardAction.Reopen => "复看发现同样问题再次出现。",
                HazardAction.AskExtension => "配件到货晚，申请延期。",
                HazardAction.List => "重大隐患挂牌督办。",
                HazardAction.Delist => "已复查合格，予以摘牌。",
                _ => null,
            },
            Due = action == HazardAction.AskExtension ? hazard.Due?.AddDays(10) : null,
            Measure = action is HazardAction.Assign or HazardAction.AskExtension ? "停用相关设备，安排专人看守" : null,
            Where = "演示现场",
            Way = CheckWay.OnSite,
            Next = new(WorkingDays.Shipped.Add(day, action is HazardAction.Submit or HazardAction.AskExtension ? 10 : action == HazardAction.Verify ? 5 : 2).Day, false, rule),
            Latest = action is HazardAction.Assign or HazardAction.Return ? new(day.AddDays(rectify), false, rule) : null,
        };
    }

    /// <summary>The department that looks after gas in the district, or after whatever lies above it.</summary>
    Organisation? Department(Subject subject) => organisations.Where(it => it.Kind == "department" && subject.ScopeKey.StartsWith(it.ScopeKey, StringComparison.Ordinal) && (it.Name.Contains("城市管理", StringComparison.Ordinal) || it.Name.Contains("住房和城乡建设", StringComparison.Ordinal) || it.Name.Contains("市场监督", StringComparison.Ordinal)))
        .OrderByDescending(it => it.ScopeKey.Length).ThenBy(it => random.Next(3) == 0 ? it.Name.Length : 0).FirstOrDefault();

    (Guid Id, string Name) Somebody(Organisation? department, string otherwise) =>
        people.FirstOrDefault(it => it.Organisation == department?.Id) is { } person ? (person.Id, person.Name) : (RowId.New(), otherwise);
}
